import { helpLineCodes, helpLines } from '@bleibe/words';
import type { Visitor } from '../door/visitor';

/** Numbers to call, each with who answers there. */
export const HelpLines = ({ v }: { v: Visitor }) => (
  <ul class="lines">
    {helpLineCodes.map((code) => {
      const { name, text } = v.w.survey.helpLines[code];
      const number = helpLines[code];
      return (
        <li key={code}>
          <strong>{name}</strong>
          <br />
          <a class="phone" dir="ltr" href={`tel:${number.replaceAll(' ', '')}`}>
            {number}
          </a>
          <br />
          {text}
        </li>
      );
    })}
  </ul>
);
