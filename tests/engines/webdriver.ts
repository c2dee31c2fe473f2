import { findMiddle, keyNames, keyPause, untilTrue, type Driver } from './driver.ts';

/** What a session is asked for; see https://www.w3.org/TR/webdriver2/#capabilities */
type Capabilities = Record<string, unknown>;

/** A browser behind a program that speaks WebDriver over plain HTTP, as WebKitWebDriver does. */
export async function connectWebDriver(origin: string, name: string, capabilities: Capabilities): Promise<Driver> {
  await untilTrue(`${name}'s driver at ${origin}`, async () => (await fetch(`${origin}/status`)).ok);
  const session = await send<{ sessionId: string; capabilities: { browserVersion: string } }>(origin, 'POST', '/session', {
    capabilities: { alwaysMatch: capabilities },
  });
  const ask = <Result>(method: Method, command: string, parameters?: unknown) =>
    send<Result>(origin, method, `/session/${session.sessionId}${command}`, parameters);
  const run = <Result>(body: string, ...values: readonly unknown[]) => ask<Result>('POST', '/execute/sync', { script: body, args: values });
  await ask('POST', '/window/rect', { width: 1366, height: 900 });
  return {
    name: `${name} ${session.capabilities.browserVersion}`,
    run,
    go: (url) => ask('POST', '/url', { url }),
    back: () => ask('POST', '/back', {}),
    reload: () => ask('POST', '/refresh', {}),
    async click(selector) {
      const { x, y } = await run<Point>(findMiddle, selector);
      await ask('POST', '/actions', { actions: [pressAt(x, y)] });
    },
    async type(text) {
      await ask('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions: keysOf(text) }] });
    },
    async print() {
      try {
        return Buffer.from(await ask<string>('POST', '/print', {}), 'base64');
      } catch (error) {
        if (error instanceof DriverError && error.code === 'unknown command') return undefined;
        throw error;
      }
    },
    close: () => ask('DELETE', ''),
  };
}

interface Point {
  x: number;
  y: number;
}

/** The mouse goes there and its main button is pressed and let go. */
export const pressAt = (x: number, y: number) => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions: [
    { type: 'pointerMove', x, y, duration: 0 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ],
});

/** A key for each letter, as fast as somebody types who knows how to. */
export const keysOf = (text: string) =>
  [...text].flatMap((letter) => [
    ...['keyDown', 'keyUp'].map((type) => ({ type, value: keyNames[letter] ?? letter })),
    { type: 'pause', duration: keyPause },
  ]);

/** What a driver answers when it cannot do what it is asked. `code` is WebDriver's own, e.g. `no such element`. */
class DriverError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

type Method = 'GET' | 'POST' | 'DELETE';

async function send<Result>(origin: string, method: Method, path: string, parameters?: unknown): Promise<Result> {
  const response = await fetch(origin + path, { method, ...(parameters !== undefined && { body: JSON.stringify(parameters) }) });
  const { value } = (await response.json()) as { value: Result | { error: string; message: string } };
  if (!response.ok) {
    const { error, message } = value as { error: string; message: string };
    throw new DriverError(error, message);
  }
  return value as Result;
}
