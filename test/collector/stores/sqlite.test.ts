import { describeStore } from "./contract.js";
import { describeReports } from "./contract-of-reports.js";
import { startOnSqlite } from "./on-sqlite.js";

describeStore("SQLite", startOnSqlite);
describeReports("SQLite", startOnSqlite);
