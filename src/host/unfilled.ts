/** A sign that a text is not finished (○○, xxxx, TODO, 未定), or undefined. */
export const findUnfilled = (text: string): string | undefined =>
  /[○〇◯●×]{2,}|[xX]{3,}|TODO|TBD|未定|ダミー|サンプル|（仮）|\(仮\)/.exec(text)?.[0];
