// Photos and files on their way to the project: made smaller one after another, sent one after another, kept in memory
// while the line is lost and sent when it is back. A file carries its id from the start: sent twice, it is stored once.
import { api } from './api.js';
import { token } from './csrf.js';
import { parsed } from './parsed.js';
import { sentences } from './refusals.js';
import { prepare, Unusable } from './shrink.js';
import { uuid } from './uuid.js';

const SHORTEST = 3000;
const LONGEST = 30000;
/** A line that moves nothing for so long is taken for lost; the others wait behind it. */
const SILENCE = 60000;

const unsent = new Set();

export const isUnsent = item => ['queued', 'sending', 'waiting', 'failed'].includes(item.state);

/** Whether a file would be lost if the page went now. */
export const anythingUnsent = () => unsent.size > 0;

let shrinking = Promise.resolve();
let sending = Promise.resolve();

/**
 * One file. state: queued, sending (progress 0 to 1), waiting (for the line), failed (may be tried again), refused (may
 * not), stored (entry: what the server knows of it), gone (nobody has it any more). changed() is called at each of them.
 */
export class Upload {
  constructor(source, { projectKey, kind, changed }) {
    Object.assign(this, { id: uuid(), source, name: source.name, projectKey, kind, changed, progress: 0, fault: '', entry: null, preview: null });
    this.start();
  }

  start() {
    this.become('queued');
    const ready = this.ready || (shrinking = shrinking.then(() => this.shrink()));
    sending = Promise.all([sending, ready]).then(() => this.send());
  }

  /** After a failure, by the person's wish. */
  again() { this.start(); }

  /** Takes the file back, also from the server, where nothing refers to it yet. */
  drop() {
    this.dropped = true;
    unsent.delete(this);
    if (this.request) { this.request.abort(); }
    if (this.wake) { this.wake(); }
    if (this.sent) { forget(this.id); }
  }

  become(state, fault = '') {
    Object.assign(this, { state, fault });
    if (isUnsent(this) && !this.dropped) { unsent.add(this); } else { unsent.delete(this); }
    this.changed(this);
  }

  async shrink() {
    if (this.dropped) { return; }
    try {
      this.ready = Promise.resolve();
      this.parcel = await prepare(this.source, { papers: this.kind === 'ATTACHMENT' });
      this.preview = this.parcel.preview;
      this.source = null;
      this.changed(this);
    } catch (failure) {
      this.become('refused', failure instanceof Unusable ? failure.message : 'เปิดไฟล์นี้ไม่ได้ กรุณาเลือกไฟล์ใหม่');
    }
  }

  async send() {
    let delay = SHORTEST;
    while (this.parcel && !this.dropped && this.state !== 'stored') {
      this.become('sending');
      const { status, body } = await this.post();
      if (this.dropped) { return; }
      if (status >= 200 && status < 300) {
        this.entry = body;
        this.parcel = null;
        this.become('stored');
      } else if (status === 0 || (status >= 502 && status <= 504)) {
        this.become('waiting');
        await this.line(delay);
        delay = Math.min(delay * 2, LONGEST);
      } else {
        const expired = status === 401 || (status === 403 && !body); // a new session has a new CSRF token
        this.become(expired || status >= 500 ? 'failed' : 'refused', sentences(body, expired ? 401 : status).join(' '));
        return;
      }
    }
  }

  post() {
    this.sent = true;
    const { file, name, original } = this.parcel;
    const form = new FormData();
    Object.entries({ id: this.id, projectKey: this.projectKey, kind: this.kind }).forEach(([key, value]) => form.append(key, value));
    form.append('file', file, name);
    if (original) { form.append('original', original, 'original'); }
    return new Promise(resolve => {
      const request = this.request = new XMLHttpRequest();
      let silence;
      const listen = () => {
        clearTimeout(silence);
        silence = setTimeout(() => request.abort(), SILENCE);
      };
      request.upload.onprogress = event => {
        listen();
        this.progress = event.loaded / event.total;
        this.changed(this);
      };
      request.onloadend = () => {
        clearTimeout(silence);
        resolve({ status: request.status, body: parsed(request.responseText) });
      };
      request.open('POST', api + '/documents');
      request.setRequestHeader('Accept', 'application/json');
      request.setRequestHeader('X-XSRF-TOKEN', token());
      request.send(form);
      listen();
    });
  }

  /** Until the line may be back, or somebody takes the file back. */
  line(delay) {
    return new Promise(resolve => {
      this.wake = () => {
        clearTimeout(timer);
        window.removeEventListener('online', this.wake);
        resolve();
      };
      const timer = setTimeout(this.wake, delay);
      window.addEventListener('online', this.wake);
    });
  }
}

/** Takes a stored file back; the server keeps what the record refers to, and what stays unused goes after a month. */
export const forget = id => fetch(`${api}/documents/${id}`, { method: 'DELETE', headers: { 'X-XSRF-TOKEN': token() } })
  .then(answer => answer.ok, () => false);

/** What the server knows of a stored file: {entry}, {gone: true}, or neither while the line is lost. */
export const about = id => fetch(`${api}/documents/${id}/entry`, { headers: { Accept: 'application/json' } })
  .then(async answer => answer.ok ? { entry: await answer.json() } : { gone: answer.status === 403 || answer.status === 404 }, () => ({}));
