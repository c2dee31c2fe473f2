/** What the tabs of one browser tell each other. */
export type TabMessage =
  /** Everything is erased: whoever hears it lets go what it knows. */
  | { kind: 'erase' }
  /** Who holds texts of their own, which no other tab can see? */
  | { kind: 'who' }
  /** The answer to both: how many records this tab holds that lie nowhere else. */
  | { kind: 'here'; holds: number };

export interface Channel {
  post: (message: TabMessage) => void;
  listen: (hear: (message: TabMessage) => void) => void;
}

/** Between the tabs of a browser. Closed while a page is put away, so that it can come back as it was. Old browsers have none. */
export function browserChannel(siteId: string): Channel {
  let hear: ((message: TabMessage) => void) | undefined;
  let channel: BroadcastChannel | undefined;
  const open = () => {
    if (typeof BroadcastChannel === 'undefined') return;
    channel = new BroadcastChannel(`musubime:${siteId}`);
    channel.onmessage = ({ data }: MessageEvent<TabMessage>) => hear?.(data);
  };
  open();
  addEventListener('pagehide', () => {
    channel?.close();
    channel = undefined;
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) open();
  });
  return {
    post: (message) => channel?.postMessage(message),
    listen: (listener) => {
      hear = listener;
    },
  };
}

/** What a tab is among others. */
export interface Tab {
  /** When this page was asked for, in milliseconds since 1970. */
  startedAt: number;
  channel: Channel;
  /** Until other tabs have had time to answer. */
  answered: () => Promise<void>;
  /** Another tab erased everything, or somebody may have left this one: nothing of it may stay on this screen. */
  emptied: () => void;
}

/** A tab without others, asked for now. */
export const onlyTab: Tab = {
  startedAt: 0,
  channel: { post: () => undefined, listen: () => undefined },
  answered: () => Promise.resolve(),
  emptied: () => undefined,
};
