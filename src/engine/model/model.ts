/** All that was learned, read once from the weights file. */
import { type AttributionModel, readAttributionModel } from './attribution-model.ts';
import { ModelError, readContainer } from './container.ts';
import { readTagModel, type TagModel } from './tag-model.ts';

export { ModelError } from './container.ts';

export interface Model {
  readonly tagger: TagModel;
  readonly attributions: AttributionModel;
}

/** Reads the bytes of weights.bin. Throws ModelError, with what is wrong in words, where they cannot be used. */
export function loadModel(bytes: Uint8Array): Model {
  const sections = readContainer(bytes);
  const section = <T>(name: string, read: (reader: NonNullable<ReturnType<typeof sections.get>>) => T): T => {
    const reader = sections.get(name);
    if (reader === undefined) throw new ModelError(`weights are incomplete: no section "${name}"`);
    return read(reader);
  };
  return { tagger: section('tagger', readTagModel), attributions: section('attributions', readAttributionModel) };
}
