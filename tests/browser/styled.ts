interface TraceEvent {
  name: string;
  args: { elementCount?: number };
}

/** How many elements were styled anew each time, from a trace with the category `devtools.timeline`. */
export function styledIn(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  return traceEvents.filter(({ name }) => name === 'UpdateLayoutTree').flatMap(({ args }) => args.elementCount ?? []);
}
