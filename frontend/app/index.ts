import "./app.scss";
