/** The package carries no types. Each date is a midnight of the local time zone. */
declare module '@socialgouv/jours-feries' {
  export default function joursFeries(year: number, options?: { readonly alsace: boolean }): Readonly<Record<string, Date>>;
}
