/** Starts the dialog of the allocation. */
import { Allocation } from './allocation';
import { chosenOnPage, showPage } from '../show-page';

showPage(<Allocation chosen={chosenOnPage()} />);
