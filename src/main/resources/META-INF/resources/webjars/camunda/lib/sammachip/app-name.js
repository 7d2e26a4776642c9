/** Which application this page shows: tasklist, cockpit, admin or welcome. */
export const name = document.querySelector('base').getAttribute('app-name');
