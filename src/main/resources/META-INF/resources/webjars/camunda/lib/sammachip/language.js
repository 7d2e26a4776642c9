// Which language people chose: Thai until they say otherwise, whatever their browser speaks. The choice lies in a cookie,
// so that the sign-in page, which has no script, follows it too.
const COOKIE = 'SAMMACHIP-LANGUAGE';

/** 'th' or 'en' */
export const language = () => new RegExp(`(^|; )${COOKIE}=en(;|$)`).test(document.cookie) ? 'en' : 'th';

/** Remembers the choice for a year and shows the page anew. */
export function choose(code) {
  document.cookie = `${COOKIE}=${code}; path=/; max-age=31536000; samesite=lax`;
  window.location.reload();
}
