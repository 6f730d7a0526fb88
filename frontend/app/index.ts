import "./app.scss";
import "../shared/page";
import { arranging } from "./arrange";
import { movingBookings } from "./halls";
import { partsOfPages } from "./parts";
import { plans } from "./plan";
import { starItems } from "./stars";

partsOfPages();
starItems();
movingBookings();
plans();
arranging();
