export interface User {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly account: { readonly id: string; readonly seats: number };
}

const acme = { id: "acme", seats: 40 };
const solo = { id: "solo", seats: 1 };
const globex = { id: "globex", seats: 12 };

export const users: readonly User[] = [
  { id: "u_1", name: "Ada, Acme", role: "admin", account: acme },
  { id: "u_2", name: "Bob, Acme", role: "accountant", account: acme },
  { id: "u_3", name: "Cleo, Globex", role: "admin", account: globex },
  { id: "u_4", name: "Dan, on his own", role: "admin", account: solo },
];
