import type { Proposal } from '../api/types';
import type { Visitor } from '../door/visitor';
import { Tag, type Tone, nameOf } from './layout';

const toneOf: Record<Proposal['state'], Tone> = {
  offered: 'waiting',
  asked: 'waiting',
  agreed: 'good',
  viewing: 'good',
  promised: 'good',
  signed: 'good',
  'moved-in': 'good',
  ended: 'plain',
};

export const ProposalState = ({ v, state }: { v: Visitor; state: Proposal['state'] }) => (
  <Tag tone={toneOf[state]}>{nameOf(v.w.names.proposalStates, state)}</Tag>
);
