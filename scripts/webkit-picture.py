"""Takes a picture of a page in WebKitGTK: webkit-picture.py ADDRESS FILE WIDTH HEIGHT"""
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2

address, picture, width, height = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])


def save(view, result):
    view.get_snapshot_finish(result).write_to_png(picture)
    Gtk.main_quit()


def take():
    view.get_snapshot(
        WebKit2.SnapshotRegion.VISIBLE, WebKit2.SnapshotOptions.NONE, None, save)


def loaded(_, event):
    # Fonts come a little after the page.
    if event == WebKit2.LoadEvent.FINISHED:
        GLib.timeout_add(600, take)


view = WebKit2.WebView()
settings = view.get_settings()
settings.set_hardware_acceleration_policy(WebKit2.HardwareAccelerationPolicy.NEVER)
settings.set_allow_file_access_from_file_urls(True)
view.set_size_request(width, height)
window = Gtk.OffscreenWindow()
window.add(view)
window.show_all()
view.connect("load-changed", loaded)
view.load_uri(address)
GLib.timeout_add_seconds(60, Gtk.main_quit)
Gtk.main()
