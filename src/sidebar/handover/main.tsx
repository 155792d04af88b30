/** Starts the dialog « Passer la main ». */
import { showPage } from '../show-page';
import { HandoverDialog } from './handover-dialog';

showPage(<HandoverDialog />);
