import { parseArgs } from 'node:util';
import { Clock, type Config, Database, Secrets, verifyAudit } from '@bleibe/platform';
import { ownerSource, withSource } from '../../../migrations/data-source';

const help = `npm run -s cli -- audit verify [--seal 12:3fa0…] [--json]
Reads the whole audit log of DATABASE_OWNER_URL (or DATABASE_URL) and says where it is not as it was written: a line that
was changed, taken out or put elsewhere, an end that was cut off, a seal that does not fit. BLEIBE_SECRET must be that of
the instance.

--seal  number and digest of a seal that was kept elsewhere (the log says "audit.sealed" every hour): proves that nothing
        that it covers was cut off together with its seal
--json  one JSON object and nothing else: lines, chains, seals, lastSeal (number, digest), problems (code and place of each)
Exit code 0: everything is as it was written; 1: something is not; 2: not called like this.`;

export async function audit(args: string[], config: () => Config): Promise<number> {
  const options = readOptions(args);
  if (!options || options.help) {
    (options ? console.log : console.error)(help);
    return options ? 0 : 2;
  }
  const { databaseOwnerUrl, secret } = config();
  return withSource(ownerSource(databaseOwnerUrl), async (source) => {
    const report = await new Database(source, new Clock()).asSystem((tx) =>
      verifyAudit(tx, new Secrets(secret), options.kept),
    );
    if (options.json) console.log(JSON.stringify(report));
    else {
      const { lines, chains, seals, lastSeal, problems } = report;
      console.log(`${lines} lines in ${chains} chains, ${seals} seals.`);
      if (lastSeal) console.log(`Last seal, to be kept elsewhere: ${lastSeal.number}:${lastSeal.digest}`);
      for (const problem of problems) console.log(JSON.stringify(problem));
      console.log(problems.length === 0 ? 'Everything is as it was written.' : `${problems.length} problems.`);
    }
    return report.problems.length === 0 ? 0 : 1;
  });
}

function readOptions(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        seal: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const seal = /^(\d+):([0-9a-f]{64})$/.exec(values.seal ?? '');
    if (!values.help && (positionals.join(' ') !== 'verify' || (values.seal !== undefined && !seal))) return null;
    return { ...values, kept: seal ? { number: Number(seal[1]), digest: String(seal[2]) } : null };
  } catch {
    return null;
  }
}
