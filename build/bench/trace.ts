import type { CDPSession, Protocol } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  /** CPU time of the thread, microseconds. */
  readonly tdur?: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly functionName?: string } };
}

/** What ran of JavaScript: its script's address, the function's name, and the CPU time of its thread in milliseconds. */
export interface ScriptRun {
  readonly url: string;
  readonly functionName: string;
  readonly cpu: number;
}

/** The outermost script runs while something is done in a page, as Chromium's tracing tells them. */
export async function scriptRuns(session: CDPSession, action: () => Promise<void>): Promise<ScriptRun[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: Protocol.Tracing.DataCollectedEvent): void =>
    void events.push(...(value as unknown as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
    transferMode: 'ReportEvents',
  });
  await action();
  const ended = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.end');
  await ended;
  session.off('Tracing.dataCollected', collect);
  return outermost(events.filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall'));
}

function outermost(events: TraceEvent[]): ScriptRun[] {
  const ends = new Map<number, number>();
  const runs: ScriptRun[] = [];
  for (const { ts, dur = 0, tdur = 0, tid, args } of events.sort((a, b) => a.ts - b.ts)) {
    if (ts < (ends.get(tid) ?? 0)) continue;
    ends.set(tid, ts + dur);
    runs.push({ url: args?.data?.url ?? '', functionName: args?.data?.functionName ?? '', cpu: tdur / 1000 });
  }
  return runs;
}
