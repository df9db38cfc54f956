// A switch that is touched sends the form at once; without this script the button does.
for (const box of document.querySelectorAll("input[name=rule]")) {
	box.addEventListener("change", () => {
		document.getElementById("last").value = box.checked ? box.value : "";
		box.form.requestSubmit();
	});
}
