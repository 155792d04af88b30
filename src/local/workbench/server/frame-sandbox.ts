/** What a page of the script may do in its frame, said by the frame and by the page's own headers. Never `allow-same-origin`. */
export const FRAME_SANDBOX = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';
