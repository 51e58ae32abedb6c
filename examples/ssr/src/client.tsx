import { hydrateRoot } from "react-dom/client";
import { Document } from "./document.js";

hydrateRoot(document, <Document />);
