// The draft of one open form. Saves on the server what is typed, and nothing in the browser: two seconds after the last
// change, every five while typing goes on, and when the page is hidden or left. While there is no line, or nobody is
// signed in any more, what is unsaved waits here, in memory, and is saved as soon as that is possible.
import { uuid } from '../../../../lib/sammachip/uuid.js';
import { changes } from './changes.js';
import { call, isLost, Patience } from './line.js';
import { sentences } from '../../../../lib/sammachip/refusals.js';
import { anythingUnsent } from '../../../../lib/sammachip/upload.js';

const OVER = ['ended', 'gone'];
const QUIET = 2000;
const LONGEST = 5000;
/** What a browser still sends after its page is gone. */
const LAST_WORDS = 60000;

/** Drafts of forms that are open, or closed with something unsaved. */
const alive = new Set();

/** Whether anything would be lost if the page went now. */
export const anythingUnsaved = () => anythingUnsent() || Array.from(alive).some(draft => draft.unsaved);

/**
 * Waits until what was typed into this form before is saved, when it can be. Answers the author's draft that could not be
 * saved and waits here still, if there is one.
 */
export async function settled(form, author) {
  const drafts = Array.from(alive).filter(draft => draft.form === form);
  await Promise.all(drafts.map(draft => draft.save()));
  return drafts.find(draft => draft.closed && draft.lasts && draft.author === author && !draft.held);
}

export class Draft {
  /**
   * states: idle, saving, saved; offline, expired (nobody is signed in), failed: tries again by itself;
   * newer (saved on another device: keepMine or discard), ended (the task is), refused (see fault; foreign: another
   * person has signed in), gone (sent or discarded)
   */
  constructor({ form, author, prefilled, version = 0, savedAt = null, kept = null, read, show }) {
    Object.assign(this, { form, author, prefilled, version, savedAt, kept, read, show });
    Object.assign(this, { state: 'idle', fault: null, now: null, saving: null, newer: null, held: false, touched: false, first: null });
    this.page = uuid(); // the server takes what another one saves for another device's
    this.whole = !kept;
    this.patience = new Patience();
    alive.add(this);
  }

  /** Whether it holds what the server does not. */
  get lasts() { return this.now !== null && this.now !== this.kept && !OVER.includes(this.state); }

  get unsaved() { return this.lasts && this.state !== 'refused'; }

  /** Somebody is about to change something: before that, nothing is worth keeping. */
  touch() {
    if (!this.touched) { Object.assign(this, { touched: true, first: this.read() }); }
  }

  /** Takes what the form holds now: read() answers JSON {content, raw}. all: also when nobody has typed. */
  look(all) {
    if (this.closed || OVER.includes(this.state)) { return; }
    const content = this.read();
    if (content === this.now || (!all && this.now === null && [this.kept, this.first].includes(content))) { return; }
    this.now = content;
    this.changedAt = Date.now();
    this.since = this.since || this.changedAt;
    if (this.state === 'refused') { this.state = 'idle'; }
    this.plan();
  }

  plan() {
    clearTimeout(this.timer);
    if (!this.unsaved || this.held || !['idle', 'saved', 'saving'].includes(this.state)) { return; }
    this.timer = setTimeout(() => this.save(), Math.max(0, Math.min(this.changedAt + QUIET, this.since + LONGEST) - Date.now()));
  }

  /** Saves now what is unsaved; must: also when nothing is. Answers the state. */
  async save(must) {
    if (this.saving) { await this.saving; }
    if (this.held || this.trying || this.saving) { return this.state; }
    if ((this.unsaved || (must && this.now !== null)) && this.state !== 'newer' && !OVER.includes(this.state)) {
      clearTimeout(this.timer);
      this.saving = this.put();
      try { await this.saving; } finally { this.saving = null; }
      this.plan();
    }
    if (this.closed && !this.lasts) { alive.delete(this); }
    return this.state;
  }

  async put() {
    const taken = this.now;
    this.since = null;
    if (['idle', 'saved'].includes(this.state)) { this.turn('saving'); }
    const body = this.letter(taken);
    const { status, body: answer } = await call('PUT', this.path, { body, keepalive: body.length * 3 < LAST_WORDS || new Blob([body]).size < LAST_WORDS });
    if (status === 200) {
      Object.assign(this, { version: answer.version, savedAt: answer.savedAt, kept: taken, whole: false, told: true });
      this.patience.again();
      this.turn('saved');
    } else if (status === 409) {
      await this.reconcile();
    } else if (status === 404) {
      this.turn('ended', sentences(answer, status));
    } else if (status === 401 || (status === 403 && !answer)) {
      this.tryAgain('expired');
    } else if (isLost(status) || status >= 500) {
      this.whole = true; // perhaps it was saved, perhaps not
      this.tryAgain(isLost(status) ? 'offline' : 'failed');
    } else {
      this.foreign = status === 403;
      this.turn('refused', sentences(answer, status));
    }
  }

  letter(taken) {
    const { content, raw } = JSON.parse(taken);
    const letter = { author: this.author, page: this.page, version: this.version, raw };
    if (this.whole) {
      Object.assign(letter, { content }, this.told ? {} : { prefilled: this.prefilled });
    } else {
      letter.changes = changes(JSON.parse(this.kept).content, content);
    }
    return JSON.stringify(letter);
  }

  /** Asks before it saves: a wrong token would end the session that another tab has begun. */
  tryAgain(state) {
    this.turn(state);
    this.trying = this.trying || this.untilBack().then(() => {
      this.trying = null;
      if (!OVER.includes(this.state)) { this.state = 'idle'; this.save(true); }
    });
  }

  async untilBack() {
    do { await this.patience.wait(); } while (await this.isOut());
  }

  async isOut() {
    if (OVER.includes(this.state)) { return false; }
    const { status } = await this.ask();
    if (status === 401) { this.turn('expired'); } else if (status !== 200) { this.turn('offline'); }
    return status !== 200;
  }

  ask() { return call('GET', this.path); }

  async reconcile() {
    const { status, body } = await this.ask();
    if (status !== 200) {
      this.tryAgain(status === 401 ? 'expired' : 'offline');
    } else if (!body.open) {
      this.turn('ended');
    } else if (body.draft.version && body.draft.version !== this.version) {
      this.newer = body.draft;
      this.turn('newer');
    } else { // dropped meanwhile, or out of step: the whole once more
      Object.assign(this, { version: body.draft.version, whole: true, told: false, state: 'idle' });
      this.since = this.changedAt = Date.now();
    }
  }

  /** What is on this page takes the place of the newer draft. */
  keepMine() {
    Object.assign(this, { version: this.newer.version, newer: null, whole: true, told: false, state: 'idle' });
    return this.save(true);
  }

  /** Deletes it on the server. Answers whether that succeeded. */
  async discard() {
    if (this.saving) { await this.saving; }
    const { status } = await call('DELETE', this.path);
    if (status === 204) { this.end(); }
    return status === 204;
  }

  /** Nothing is saved any more: it was sent, or another takes its place. */
  end() {
    this.turn('gone');
    clearTimeout(this.timer);
    alive.delete(this);
  }

  /** The task ended otherwise. */
  over() { if (!OVER.includes(this.state)) { this.turn('ended'); } }

  /** The form is closed; what is unsaved is saved all the same, or waits until the form is opened again. */
  close() {
    if (this.touched) { this.look(); }
    this.show = () => {};
    this.closed = true;
    this.save();
  }

  /** Its form is open again. */
  reopen({ read, show }) {
    Object.assign(this, { read, show, closed: false });
    alive.add(this);
    this.plan();
  }

  turn(state, fault = null) {
    Object.assign(this, { state, fault });
    this.show();
  }

  get path() { return `/app/drafts/${encodeURIComponent(this.form)}`; }
}

/** Saves what can be saved now. */
export const saveAll = () => Promise.all(Array.from(alive, draft => {
  if (draft.touched) { draft.look(); }
  return draft.save();
}));

/** The person has signed out: nothing of theirs stays. */
export const forget = () => alive.forEach(draft => draft.end());

document.addEventListener('visibilitychange', () => { if (document.hidden) { saveAll(); } });
window.addEventListener('pagehide', saveAll);
window.addEventListener('beforeunload', event => {
  saveAll();
  const stuck = anythingUnsent() || Array.from(alive).some(draft => draft.unsaved && draft.state !== 'saving');
  if (stuck) { event.preventDefault(); event.returnValue = ''; }
});
