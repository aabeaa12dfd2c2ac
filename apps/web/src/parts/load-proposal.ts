import { read } from '../api/client';
import type { Proposal } from '../api/types';
import type { Visitor } from '../door/visitor';
import { linkTo } from '../paths';

/** The proposal of this page's address, as its viewer may see it. */
export const loadProposal = (v: Visitor) => read<Proposal>(v.api, linkTo('/proposals/:id', { id: v.params.id ?? '' }));
