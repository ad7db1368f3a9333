import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { analyze } from '../engine/analyze.ts';
import { loadModel, type Model } from '../engine/model/model.ts';
import { ENGINE_VERSION } from '../engine/version.ts';
import { toReport } from '../report/from-doc.ts';
import { readFiles, readLines } from './inputs.ts';
import { type Options, parseOptions, USAGE, UsageError } from './options.ts';
import { createOutput } from './output.ts';

/** In the built package the weights lie beside this file; in a checkout where training writes them. */
function readModel(): Model {
  const packaged = new URL('./model.bin', import.meta.url);
  return loadModel(
    readFileSync(existsSync(packaged) ? packaged : new URL('../engine/model/weights.bin', import.meta.url)),
  );
}

async function print(piece: string): Promise<void> {
  if (piece !== '' && !process.stdout.write(piece)) await once(process.stdout, 'drain');
}

/** The exit status: 0 where every input became a report, else 1. */
async function run(options: Options): Promise<number> {
  const model = readModel();
  const output = createOutput(options);
  let failed = 0;
  await print(output.before());
  for await (const input of options.jsonl ? readLines(options.inputs) : readFiles(options.inputs)) {
    if ('problem' in input) {
      failed++;
      process.stderr.write(`according-to: ${input.problem}\n`);
      continue;
    }
    const { text, url, ...about } = input;
    const report = toReport(analyze(text, model, options), { ...about, engine: ENGINE_VERSION });
    await print(output.piece(report, text, url));
  }
  await print(output.after());
  return failed === 0 ? 0 : 1;
}

async function main(argv: readonly string[]): Promise<number> {
  try {
    const options = parseOptions(argv);
    if (options === 'help') await print(USAGE);
    else if (options === 'version') await print(`according-to ${ENGINE_VERSION}\n`);
    else return await run(options);
    return 0;
  } catch (error) {
    process.stderr.write(`according-to: ${error instanceof Error ? error.message : String(error)}\n`);
    if (!(error instanceof UsageError)) return 1;
    process.stderr.write('Run according-to --help for its use.\n');
    return 2;
  }
}

// A reader that has seen enough ("| head") closes the pipe: no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main(process.argv.slice(2));
