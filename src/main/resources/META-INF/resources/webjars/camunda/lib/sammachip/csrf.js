// The web applications' CSRF token, read anew each time: another tab may have signed in.
export const token = () => decodeURIComponent((/(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(document.cookie) || [])[1] || '');
