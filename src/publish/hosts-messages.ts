/** What the commands for hosts say. */
export const messages = {
  noName: (command: string) => `導入先の名前を付けて実行します。例: npm run ${command} -- kita-cho`,
  exists: (place: string) => `${place}/ はもうあります。別の名前にするか、そのフォルダーの site.yaml を直します。`,
  badId: (name: string) => `「${name}」は保存の目印にも使うので、英字から始め、ハイフンを重ねたり終わりに置いたりしません。例: kita-cho`,
  made: (place: string, name: string) =>
    `${place}/site.yaml を作りました。\n次に、【ここに書く…】を書き換えて、確かめます。\n  npm run host:check -- ${name}\n済んだら、配るファイルを作ります。\n  npm run release -- ${name}`,
  unfinished: (found: string) => ({
    reason: `まだ決まっていない印（${found}）があります。`,
    instead: '実際の文に書き換えるか、その部分を消します。',
  }),
  good: (place: string) => `${place}: 直すところは見つかりませんでした。`,
} as const;
