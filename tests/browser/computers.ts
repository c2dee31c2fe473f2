import { addresses } from './addresses.ts';

const answered = (origin: string, siteId = 'musubime') => ({
  origin,
  localStorage: [{ name: `musubime:${siteId}:meta:mode`, value: 'own' }],
});

/** A browser in which 「このパソコンは、ほかの人も使いますか。」 was answered with 「自分だけが使う」: what most tests begin with. */
export const ownComputer = {
  cookies: [],
  origins: [answered(addresses.origin), answered(addresses.insecureOrigin), answered(addresses.example.origin, addresses.example.siteId)],
};

/** A browser that never saw the site. Nothing is kept for good there until the question is answered. */
export const newComputer = { cookies: [], origins: [] };
