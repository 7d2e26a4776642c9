// The line to the server as drafts and sending need it: a lost connection is an answer like any other (status 0), the
// CSRF token is read anew each time (another tab may have signed in), and whoever waits is woken when the line is back.
import { api } from '../../../../lib/sammachip/api.js';
import { token } from '../../../../lib/sammachip/csrf.js';
import { parsed } from '../../../../lib/sammachip/parsed.js';

const root = api.replace(/\/app$/, '');
const SHORTEST = 2000;
const LONGEST = 30000;

/** path: from /camunda/api on. Answers {status, body}, body being what JSON was in it. Never fails. */
export async function call(method, path, { body, keepalive = false, patience = 30000 } = {}) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const answer = await fetch(root + path, {
      method, body, keepalive, cache: 'no-store', credentials: 'same-origin', signal: stop.signal,
      headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() }
    });
    const text = await answer.text();
    return { status: answer.status, body: parsed(text) };
  } catch (failure) {
    return { status: 0, body: null }; // no line, or it took too long
  } finally {
    clearTimeout(timer);
  }
}

/** Whether nobody knows if the server did what it was asked: no answer, or only a proxy's. */
export const isLost = status => status === 0 || (status >= 502 && status <= 504);

/** Waits a little longer each time, but no longer than until the line or the person is back. */
export class Patience {
  constructor() { this.delay = SHORTEST; }

  again() { this.delay = SHORTEST; }

  wait() {
    const wake = ['online', 'focus'];
    return new Promise(resolve => {
      const go = () => {
        clearTimeout(timer);
        wake.forEach(event => window.removeEventListener(event, go));
        resolve();
      };
      const timer = setTimeout(go, this.delay);
      this.delay = Math.min(this.delay * 2, LONGEST);
      wake.forEach(event => window.addEventListener(event, go));
    });
  }
}
