/** The state that the stored decisions alone lead to, to see that the kept state tells the truth. */
export function toldState(
  decisions: readonly { party: 'household' | 'landlord'; verdict: 'yes' | 'no' }[],
): 'offered' | 'asked' | 'agreed' | 'ended' {
  const verdictOf = (party: 'household' | 'landlord') => decisions.find((one) => one.party === party)?.verdict;
  if (decisions.some(({ verdict }) => verdict === 'no')) return 'ended';
  if (verdictOf('household') !== 'yes') return 'offered';
  return verdictOf('landlord') === 'yes' ? 'agreed' : 'asked';
}
