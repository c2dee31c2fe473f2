import { findMiddle, type Driver } from './driver.ts';
import { keysOf, pressAt } from './webdriver.ts';

/** A browser that speaks WebDriver BiDi itself, over a WebSocket, as Firefox does; see https://www.w3.org/TR/webdriver-bidi/ */
export async function connectBidi(address: string, name: string): Promise<Driver> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((opened, failed) => {
    socket.addEventListener('open', opened, { once: true });
    socket.addEventListener('error', failed, { once: true });
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let last = 0;
  const ask = async <Result>(method: string, parameters: object): Promise<Result> => {
    const id = ++last;
    const answer = await new Promise<Answer>((answered) => {
      waiting.set(id, answered);
      socket.send(JSON.stringify({ id, method, params: parameters }));
    });
    if (answer.type === 'error') throw new Error(`${answer.error ?? ''}: ${answer.message ?? ''}`);
    return answer.result as Result;
  };
  const { capabilities } = await ask<{ capabilities: { browserVersion: string } }>('session.new', { capabilities: {} });
  // The tab a browser without a desktop starts with never has the focus, and its elements are never told that they have it.
  const { context } = await ask<{ context: string }>('browsingContext.create', { type: 'tab' });
  await ask('browsingContext.setViewport', { context, viewport: { width: 1366, height: 768 } });
  const run = async <Result>(body: string, ...values: readonly unknown[]): Promise<Result> => {
    const { type, result, exceptionDetails } = await ask<Evaluated>('script.callFunction', {
      // Values go in and come out as JSON, so that they need no second notation.
      functionDeclaration: `async (values) => JSON.stringify((await (function () { ${body} }).apply(undefined, JSON.parse(values))) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(values) }],
      awaitPromise: true,
      target: { context },
      userActivation: false,
    });
    if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'the script failed');
    return JSON.parse(result?.value ?? 'null') as Result;
  };
  return {
    name: `${name} ${capabilities.browserVersion}`,
    run,
    go: (url) => ask('browsingContext.navigate', { context, url, wait: 'complete' }),
    back: () => ask('browsingContext.traverseHistory', { context, delta: -1 }),
    reload: () => ask('browsingContext.reload', { context, wait: 'complete' }),
    async click(selector) {
      const { x, y } = await run<{ x: number; y: number }>(findMiddle, selector);
      await ask('input.performActions', { context, actions: [pressAt(x, y)] });
    },
    type: (text) => ask('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions: keysOf(text) }] }),
    async print() {
      const { data } = await ask<{ data: string }>('browsingContext.print', { context });
      return Buffer.from(data, 'base64');
    },
    async close() {
      await ask('browser.close', {});
      socket.close();
    },
  };
}

interface Answer {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}
