/** Starts the dialog of the allocation. */
import { Allocation } from './allocation';
import { showPage } from '../show-page';

showPage(<Allocation />);
