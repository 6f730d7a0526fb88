import "./app.scss";
import "../shared/page";
import { movingBookings } from "./halls";
import { partsOfPages } from "./parts";
import { starItems } from "./stars";

partsOfPages();
starItems();
movingBookings();
