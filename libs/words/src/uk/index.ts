import type { Words } from '../words';
import { fieldNames } from './fields';
import { checkNames, findings } from './findings';
import { letters } from './letters';
import { names } from './names';
import { priority } from './priority';
import { problems } from './problems';
import { reasons } from './reasons';
import { refusals } from './refusals';
import { ruleNames, wishNames } from './rule-names';
import { survey } from './survey';

export const uk: Words = {
  reasons,
  ruleNames,
  wishNames,
  findings,
  checkNames,
  problems,
  fieldNames,
  refusals,
  letters,
  survey,
  names,
  priority,
};
