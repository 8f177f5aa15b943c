import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import "../base.css";
import "./styles/frame.css";
import "./styles/controls.css";
import "./styles/search.css";
import "./styles/start.css";
import "./styles/filters.css";
import "./styles/canvas.css";
import "./styles/panels.css";
import "./styles/evidence.css";
import "./styles/views.css";
import "./styles/dialogs.css";
import "./styles/small.css";
import "./styles/print.css";

const root = document.getElementById("explorer");
if (root) createRoot(root).render(<App />);
