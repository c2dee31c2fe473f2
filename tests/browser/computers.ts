import { addresses } from './addresses.ts';

const answered = (origin: string) => ({ origin, localStorage: [{ name: 'musubime:musubime:meta:mode', value: 'own' }] });

/** A browser in which 「このパソコンは、ほかの人も使いますか。」 was answered with 「自分だけが使う」: what most tests begin with. */
export const ownComputer = { cookies: [], origins: [addresses.origin, addresses.insecureOrigin, addresses.example.origin].map(answered) };

/** A browser that never saw the site. Nothing is kept for good there until the question is answered. */
export const newComputer = { cookies: [], origins: [] };
