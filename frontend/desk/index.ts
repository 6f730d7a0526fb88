import "./desk.scss";
import "../shared/page";
import { partsOfPages } from "../shared/parts";
import { arranging } from "./arrange";
import { movingBookings } from "./halls";
import { plans } from "./plan";

partsOfPages();
movingBookings();
plans();
arranging();
