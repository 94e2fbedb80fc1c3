import { stem } from '../persian/stem.ts';

const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'و در به از که را با برای تا هم یا اما ولی این آن ایا اگر هر همه چه چی چیست کیست چگونه چطور چرا کجا کدام کی چند ' +
    'نیز است هست هستند بودن شدن نیست کردن می نمی ها های یک بر پس یعنی مثل مانند خود ما شما من او ایشان باید شاید ' +
    'توانستن داشتن کنم کنی شوم شوی دارم داری هستم دیگر همین همان چون زیرا فقط سپس درباره چیز کس کسی the of and a an to in for is are what how'
  )
    .split(' ')
    .map((word) => stem(word.replace('آ', 'ا'))),
);

/**
 * Whether a stem carries no subject: such words neither find a page nor count as missing, unless the query has nothing
 * else or puts them inside «…».
 */
export const isStopWord = (stemmed: string): boolean => STOP_WORDS.has(stemmed);
