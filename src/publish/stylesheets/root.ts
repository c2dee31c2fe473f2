/** The root in any brightness, and what lies behind a dialog. */
export const ofRoot = /^(?::root)?(?:\[data-theme=\w+\])? ?(?:::backdrop)?$/;
