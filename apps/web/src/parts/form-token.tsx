import { TOKEN_FIELD } from '../door/names';
import type { Visitor } from '../door/visitor';

/** Goes into every form that is posted. */
export const FormToken = ({ v }: { v: Visitor }) => <input type="hidden" name={TOKEN_FIELD} value={v.formToken} />;
