import "./app.scss";
import "../shared/page";
import { movingBookings } from "./halls";

import { arranging } from "./arrange";
import { partsOfPages } from "./parts";
import { plans } from "./plan";
import { starItems } from "./stars";

partsOfPages();
starItems();
movingBookings();


import { plans } from "./plan";

partsOfPages();
plans();
arranging();
