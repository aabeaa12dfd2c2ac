const DAY_MS = 86_400_000;
/** R9: legal dates, appointments and the bell of an alarm do not count. */
const counted = ['welcome', 'survey-invitation', 'survey-reminder'];

/** @returns how many messages one person got at most within seven days */
export function mostInAWeek(messages: readonly Record<string, unknown>[]): number {
  const sent = messages.filter(({ kind, at }) => counted.includes(String(kind)) && at);
  const after = (one: Record<string, unknown>) =>
    sent.filter(({ to, at }) => {
      const days = (Date.parse(String(at)) - Date.parse(String(one.at))) / DAY_MS;
      return to === one.to && days >= 0 && days < 7;
    }).length;
  return Math.max(0, ...sent.map(after));
}
