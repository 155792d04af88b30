/** Starts the sidebar. */
import { App } from './app';
import { showPage } from './show-page';

showPage(<App />);
