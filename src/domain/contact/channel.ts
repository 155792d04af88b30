/** How a contact is reached, and wishes to be. */
export type Channel = 'email' | 'phone';
