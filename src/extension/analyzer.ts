import { analyze } from '../engine/analyze.ts';
import { loadModel, type Model } from '../engine/model/model.ts';
import { ENGINE_VERSION } from '../engine/version.ts';
import { toReport } from '../report/from-doc.ts';
import { browser } from './browser.ts';
import type { Analysis, Question } from './messages.ts';

let model: Promise<Model> | undefined;

/** The model in the package, read once: the one fetch of the project, and it never leaves the machine. */
async function readModel(): Promise<Model> {
  const response = await fetch(browser.runtime.getURL('model.bin'));
  return loadModel(new Uint8Array(await response.arrayBuffer()));
}

/** The report of an article, or why there is none; never rejects. */
export async function analysisOf({ text, links, outlet }: Question): Promise<Analysis> {
  try {
    model ??= readModel();
    const doc = analyze(text, await model);
    return { report: toReport(doc, { id: 'page', engine: ENGINE_VERSION, links, outlet }) };
  } catch (error) {
    model = undefined;
    return { failure: `The text could not be analysed: ${error instanceof Error ? error.message : String(error)}` };
  }
}
