// What a page's address asks for, such as #/audit?status=CLOSED, so that links, reloads and the back button find it again.

export const asked = () => Object.fromEntries(new URLSearchParams(window.location.hash.split('?')[1] || ''));

/** ?status=CLOSED of what is given, or nothing. */
export function query(wanted) {
  const given = Object.entries(wanted).filter(([, value]) => value);
  return given.length ? `?${new URLSearchParams(given)}` : '';
}

/** Notes it in the address without a new page: back leaves the page as a whole. */
export function keep(wanted) {
  const [path] = window.location.hash.split('?');
  window.history.replaceState(window.history.state, '', window.location.pathname + path + query({ ...asked(), ...wanted }));
}

export const caseAddress = (key, more = {}) => '#/audit-case' + query({ key, ...more });

/** AngularJS follows no link from an address that it did not write itself: from these pages the browser does. */
document.addEventListener('click', event => {
  const link = event.target.closest && event.target.closest('a[href^="#/"]');
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (link && plain && !link.target && /^#\/audit-/.test(window.location.hash)) {
    event.preventDefault();
    window.location.hash = link.getAttribute('href');
  }
}, true);
