/** A box as the links at one of its sides see it. */
export interface Side {
  x: number;
  top: number;
  bottom: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface RouteOptions {
  links: readonly { from: string; to: string }[];
  /** The side at which links leave a box, and the one at which they arrive. */
  exits: ReadonlyMap<string, Side>;
  entries: ReadonlyMap<string, Side>;
  /** Where a lane runs; 0 is the one nearest to the exits. */
  laneX: (lane: number) => number;
  /** Whether lanes lie between exits and entries, or exits and entries on the same side of them. */
  between: boolean;
}

/** The least distance of two arrows at one box, and of a line and another line beside it. */
export const portDistance = 8;
const lineDistance = 4;

/**
 * Right-angled ways through the room between two stages, in the order of `links`. Links that leave a box share its lane;
 * links of different boxes cross, but never lie on each other as long as boxes are tall enough for their arrows.
 */
export function routeLinks({ links, exits, entries, laneX, between }: RouteOptions): Point[][] {
  const sources = [...exits.keys()].filter((id) => links.some((link) => link.from === id));
  const exitY = new Map(sources.map((id) => [id, middle(sideAt(exits, id))]));
  const ports = placePorts({ links, entries, between }, exitY);
  const ways = sources.map((id) =>
    wayOf(
      exitY.get(id) ?? 0,
      links.flatMap((link, index) => (link.from === id ? [ports[index] ?? 0] : [])),
    ),
  );
  const lanes = orderLanes(ways, between);
  return links.map((link, index) => {
    const start = { x: sideAt(exits, link.from).x, y: exitY.get(link.from) ?? 0 };
    const end = { x: sideAt(entries, link.to).x, y: ports[index] ?? 0 };
    if (between && start.y === end.y) return [start, end];
    const x = laneX(lanes.indexOf(sources.indexOf(link.from)));
    return [start, { x, y: start.y }, { x, y: end.y }, end];
  });
}

const middle = ({ top, bottom }: Side): number => Math.round((top + bottom) / 2);
const sideAt = (sides: ReadonlyMap<string, Side>, id: string): Side => sides.get(id) ?? { x: 0, top: 0, bottom: 0 };

/**
 * Where each link arrives: straight across where it can, in the middle where it comes around the corner, apart from the other arrows of the box, and never at the
 * height at which another box's line leaves.
 */
function placePorts(
  { links, entries, between }: Pick<RouteOptions, 'links' | 'entries' | 'between'>,
  exitY: ReadonlyMap<string, number>,
): number[] {
  const ports = links.map(() => 0);
  for (const [id, side] of entries) {
    const arriving = links
      .map((link, index) => ({ from: link.from, index, exit: exitY.get(link.from) ?? 0 }))
      .filter(({ index }) => links[index]?.to === id)
      .sort((a, b) => a.exit - b.exit || a.index - b.index);
    const low = side.top + portDistance;
    const high = side.bottom - portDistance;
    const taken: number[] = [];
    for (const [place, { from, index, exit }] of arriving.entries()) {
      const spread = (place - (arriving.length - 1) / 2) * portDistance;
      // Room is left for those that come below.
      const last = high - (arriving.length - 1 - place) * portDistance;
      const wanted = between ? Math.min(Math.max(exit, low), last) : middle(side) + spread;
      const isFree = (y: number) =>
        taken.every((other) => Math.abs(other - y) >= portDistance) &&
        [...exitY].every(([other, exit]) => other === from || Math.abs(exit - y) >= lineDistance);
      const port = around(wanted, low, high).find(isFree) ?? (low + high) / 2;
      taken.push(port);
      ports[index] = port;
    }
  }
  return ports;
}

/** Heights from the wanted one outwards, below first. */
function around(wanted: number, low: number, high: number): number[] {
  const steps = Array.from({ length: Math.ceil(Math.max(0, high - low) / 2) + 1 }, (_, step) => step * 2);
  return steps.flatMap((step) => (step === 0 ? [wanted] : [wanted + step, wanted - step])).filter((y) => y >= low && y <= high);
}

/** One box's links as they are seen from the lanes. */
interface Way {
  exit: number;
  entries: number[];
  top: number;
  bottom: number;
}

const wayOf = (exit: number, entries: number[]): Way => ({
  exit,
  entries,
  top: Math.min(exit, ...entries),
  bottom: Math.max(exit, ...entries),
});

/** Which way takes which lane: neighbours change places as long as that saves crossings. */
function orderLanes(ways: readonly Way[], between: boolean): number[] {
  const order = ways.map((_, index) => index);
  const pair = (near: number, far: number) => {
    const [a, b] = [ways[near], ways[far]];
    return a && b ? crossings(a, b, between) : 0;
  };
  // Every way may have to pass every other one.
  ways.forEach(() => {
    for (let lane = 0; lane + 1 < order.length; lane++) {
      const [near = 0, far = 0] = [order[lane], order[lane + 1]];
      if (pair(far, near) < pair(near, far)) order.splice(lane, 2, far, near);
    }
  });
  return order;
}

/** How often two ways cross when `near` has the lane nearer to the exits. Only level lines that reach over the other's lane count. */
function crossings(near: Way, far: Way, between: boolean): number {
  const cuts = (way: Way, heights: readonly number[]) => heights.filter((y) => y > way.top && y < way.bottom).length;
  return between ? cuts(near, [far.exit]) + cuts(far, near.entries) : cuts(near, [far.exit, ...far.entries]);
}
