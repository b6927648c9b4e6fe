// A Rota that is killed: it makes a row in a PostgreSQL of its own, says so, and waits for its end.
import pg from "pg";
import { holdFolder } from "../lock";
import { startPostgres } from "../postgres";

const [folder = ""] = process.argv.slice(2);
await holdFolder(folder);
const postgres = await startPostgres({ folder: `${folder}/postgres`, password: "orphan" });
const client = new pg.Client({ connectionString: postgres.url("postgres") });
await client.connect();
await client.query("CREATE TABLE kept AS SELECT 1 AS row");
console.log("committed");
setInterval(() => {}, 1000);
