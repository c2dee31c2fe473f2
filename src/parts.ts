/** The parts that rooms below load from rooms above them (`loading.ts`). What lies in the same room, a room imports itself (`again.ts`). */
export const parts = {
  outlets: () => import('./sharing/OutletMenu.tsx'),
  word: () => import('./exports/sheet-word.ts'),
  logic: () => import('./logic-model/LogicModel.tsx'),
  file: () => import('./sharing/OpenedFile.tsx'),
};

type List = typeof parts;

declare module './loading.ts' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- An interface is the only type that can be added to.
  interface Parts extends List {}
}
