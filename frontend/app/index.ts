import "./app.scss";
import "../shared/page";
import { partsOfPages } from "./parts";

partsOfPages();
