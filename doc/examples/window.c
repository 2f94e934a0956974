/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A window with the machines of a host, how busy they are, and a button to start or stop each:
 * window [URI [PICTURE [SAMPLES]]]
 *
 * With PICTURE it draws itself into that PNG file after some samples, says what it shows, and ends.
 */
#include <gtk/gtk.h>
#include <simplevirt/simplevirt.h>

#define INTERVAL_MS 500
#define HISTORY     120

typedef struct
{
  GtkWidget *window;
  GtkWidget *rows;
  GtkWidget *message;
  SimplevirtMonitor *monitor;
  gboolean failing; /* the last sample did */
  const char *picture;
  guint64 samples;         /* before the picture */
  GdkPaintable *paintable; /* what the window looks like */
} Window;

/* One machine. */
typedef struct
{
  Window *window;
  SimplevirtDomain *domain;
  GtkWidget *words;
  GtkWidget *busy;
  GtkWidget *chart;
  GtkWidget *button;
} Row;

static void
show_message (Window *self, const char *text)
{
  gtk_label_set_text (GTK_LABEL (self->message), text);
  gtk_widget_set_visible (self->message, text != NULL);
}

/* The last minute, the newest at the right edge; the whole height is all virtual CPUs. */
static void
draw_chart (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer data)
{
  Row *row = data;
  g_autoptr (GPtrArray) history
      = simplevirt_monitor_list_history (row->window->monitor, row->domain);
  double step = (double) width / (HISTORY - 1), x = width - step * ((double) history->len - 1);

  cairo_set_source_rgba (cr, 0.5, 0.5, 0.5, 0.12);
  cairo_paint (cr);
  for (int quarter = 1; quarter < 4; quarter++)
    cairo_rectangle (cr, 0, quarter * height / 4, width, 1);
  cairo_fill (cr);
  if (history->len < 2)
    return;
  cairo_move_to (cr, x, height);
  for (guint i = 0; i < history->len; i++, x += step)
    {
      double percent = simplevirt_domain_rates_get_vcpu_percent (g_ptr_array_index (history, i));
      cairo_line_to (cr, x, height - 1 - (height - 2) * MIN (percent, 100) / 100);
    }
  cairo_line_to (cr, width, height);
  cairo_close_path (cr);
  cairo_set_source_rgba (cr, 0.21, 0.52, 0.89, 0.35);
  cairo_fill_preserve (cr);
  cairo_set_source_rgb (cr, 0.21, 0.52, 0.89);
  cairo_set_line_width (cr, 1.5);
  cairo_stroke (cr);
}

/* When something of the machine changed, and when there is a sample. */
static void
update_row (GtkWidget *box)
{
  Row *row = g_object_get_data (G_OBJECT (box), "row");
  gboolean active = simplevirt_domain_get_active (row->domain);
  SimplevirtDomainState state = simplevirt_domain_get_state (row->domain);
  g_autoptr (GPtrArray) history
      = simplevirt_monitor_list_history (row->window->monitor, row->domain);
  g_autofree char *size
      = g_format_size_full (simplevirt_domain_get_memory (row->domain), G_FORMAT_SIZE_IEC_UNITS);
  g_autofree char *words = g_strdup_printf (
      "%s, %u CPU, %s", simplevirt_enum_get_nick (SIMPLEVIRT_TYPE_DOMAIN_STATE, state),
      simplevirt_domain_get_vcpus (row->domain), size);
  g_autofree char *busy = NULL;

  if (active && history->len > 0)
    busy = g_strdup_printf ("%.0f %%", simplevirt_domain_rates_get_vcpu_percent (
                                           g_ptr_array_index (history, history->len - 1)));
  gtk_label_set_text (GTK_LABEL (row->words), words);
  gtk_label_set_text (GTK_LABEL (row->busy), busy);
  gtk_button_set_label (GTK_BUTTON (row->button), active ? "Stop" : "Start");
  gtk_widget_queue_draw (row->chart);
}

static void
started (GObject *domain, GAsyncResult *result, gpointer window)
{
  g_autoptr (GError) error = NULL;

  if (!simplevirt_domain_start_finish (SIMPLEVIRT_DOMAIN (domain), result, &error))
    show_message (window, error->message);
}

static void
stopped (GObject *domain, GAsyncResult *result, gpointer window)
{
  g_autoptr (GError) error = NULL;

  if (!simplevirt_domain_power_off_finish (SIMPLEVIRT_DOMAIN (domain), result, &error))
    show_message (window, error->message);
}

static void
on_clicked (Row *row)
{
  show_message (row->window, NULL);
  if (simplevirt_domain_get_active (row->domain))
    simplevirt_domain_power_off_async (row->domain, NULL, stopped, row->window);
  else
    simplevirt_domain_start_async (row->domain, SIMPLEVIRT_START_NONE, NULL, started, row->window);
}

static GtkWidget *
add (GtkWidget *box, GtkWidget *widget, const char *style)
{
  gtk_widget_add_css_class (widget, style);
  gtk_box_append (GTK_BOX (box), widget);
  if (GTK_IS_LABEL (widget))
    gtk_label_set_xalign (GTK_LABEL (widget), 0);
  return widget;
}

/* The list box asks for a row for each machine of the model, now and whenever one comes. */
static GtkWidget *
make_row (gpointer item, gpointer data)
{
  Row *row = g_new0 (Row, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *name = add (texts, gtk_label_new (NULL), "heading");

  row->window = data;
  row->domain = item;
  row->words = add (texts, gtk_label_new (NULL), "dim-label");
  gtk_widget_set_size_request (add (box, texts, "texts"), 200, -1);
  gtk_widget_set_valign (texts, GTK_ALIGN_CENTER);
  row->chart = add (box, gtk_drawing_area_new (), "chart");
  gtk_widget_set_hexpand (row->chart, TRUE);
  gtk_widget_set_size_request (row->chart, 240, 48);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (row->chart), draw_chart, row, NULL);
  row->busy = add (box, gtk_label_new (NULL), "numeric");
  gtk_label_set_width_chars (GTK_LABEL (row->busy), 6);
  gtk_label_set_xalign (GTK_LABEL (row->busy), 1);
  row->button = add (box, gtk_button_new (), "action");
  gtk_widget_set_valign (row->button, GTK_ALIGN_CENTER);
  gtk_widget_set_size_request (row->button, 72, -1);
  g_object_set_data_full (G_OBJECT (box), "domain", g_object_ref (item), g_object_unref);
  g_object_set_data_full (G_OBJECT (box), "row", row, g_free);

  g_object_bind_property (item, "name", name, "label", G_BINDING_SYNC_CREATE);
  g_signal_connect_swapped (row->button, "clicked", G_CALLBACK (on_clicked), row);
  g_signal_connect_object (item, "notify", G_CALLBACK (update_row), box, G_CONNECT_SWAPPED);
  g_signal_connect_object (row->window->monitor, "sampled", G_CALLBACK (update_row), box,
                           G_CONNECT_SWAPPED);
  update_row (box);
  return box;
}

/* Draws the window into a file, and says what its rows show. */
static void
save_picture (Window *self)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  int width = gtk_widget_get_width (self->window);
  int height = gtk_widget_get_height (self->window);

  gdk_paintable_snapshot (self->paintable, snapshot, width, height);
  g_autoptr (GskRenderNode) node = gtk_snapshot_to_node (snapshot);
  GskRenderer *renderer = gtk_native_get_renderer (GTK_NATIVE (self->window));
  g_autoptr (GdkTexture) texture = gsk_renderer_render_texture (
      renderer, node, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  gdk_texture_save_to_png (texture, self->picture);
  for (GtkWidget *line = gtk_widget_get_first_child (self->rows); line != NULL;
       line = gtk_widget_get_next_sibling (line))
    {
      GtkWidget *box = gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (line));
      Row *row = g_object_get_data (G_OBJECT (box), "row");
      g_print ("%s: %s %s\n", simplevirt_domain_get_name (row->domain),
               gtk_label_get_text (GTK_LABEL (row->words)),
               gtk_label_get_text (GTK_LABEL (row->busy)));
    }
  gtk_window_destroy (GTK_WINDOW (self->window));
}

static void
on_sampled (Window *self)
{
  const char *problem = simplevirt_monitor_get_last_error (self->monitor);
  gboolean enough = simplevirt_monitor_get_sample_count (self->monitor) >= self->samples;

  if (problem != NULL || self->failing)
    show_message (self, problem);
  self->failing = problem != NULL;
  if (self->picture != NULL && enough)
    save_picture (self);
}

static void
listed (GObject *source, GAsyncResult *result, gpointer data)
{
  Window *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtDomainListModel) model
      = simplevirt_domain_list_model_open_finish (result, &error);

  if (model == NULL)
    return show_message (self, error->message);
  self->monitor = simplevirt_monitor_new (simplevirt_domain_list_model_get_connection (model),
                                          INTERVAL_MS, HISTORY);
  gtk_list_box_bind_model (GTK_LIST_BOX (self->rows), G_LIST_MODEL (model), make_row, self, NULL);
  g_signal_connect_swapped (self->monitor, "sampled", G_CALLBACK (on_sampled), self);
}

static void
opened (GObject *source, GAsyncResult *result, gpointer data)
{
  Window *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (SimplevirtConnection) connection
      = simplevirt_connection_open_with_options_finish (result, &error);

  if (connection == NULL)
    return show_message (self, error->message);
  gtk_window_set_title (GTK_WINDOW (self->window), simplevirt_connection_get_uri (connection));
  simplevirt_domain_list_model_open_async (connection, NULL, listed, self);
}

static void
make_window (Window *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->window = gtk_window_new ();
  self->rows = gtk_list_box_new ();
  self->message = gtk_label_new (NULL);
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->rows), GTK_SELECTION_NONE);
  gtk_list_box_set_show_separators (GTK_LIST_BOX (self->rows), TRUE);
  gtk_widget_add_css_class (self->rows, "rich-list");
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->rows);
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_box_append (GTK_BOX (box), scrolled);
  gtk_label_set_wrap (GTK_LABEL (self->message), TRUE);
  gtk_widget_set_visible (self->message, FALSE);
  add (box, self->message, "error");
  gtk_window_set_child (GTK_WINDOW (self->window), box);
  gtk_window_set_default_size (GTK_WINDOW (self->window), 720, 464);
  gtk_window_set_titlebar (GTK_WINDOW (self->window), gtk_header_bar_new ());
  self->paintable = gtk_widget_paintable_new (self->window);
  gtk_window_present (GTK_WINDOW (self->window));
}

int
main (int argc, char **argv)
{
  Window self = { 0 };
  g_autoptr (SimplevirtConnectionOptions) options = simplevirt_connection_options_new ();

  if (!gtk_init_check ())
    {
      g_printerr ("there is no display\n");
      return 2;
    }
  self.picture = argc > 2 ? argv[2] : NULL;
  self.samples = argc > 3 ? g_ascii_strtoull (argv[3], NULL, 10) : 12;
  make_window (&self);
  /* When the daemon is restarted, the list is right again by itself. */
  simplevirt_connection_options_set_reconnect (options, TRUE);
  simplevirt_connection_open_with_options_async (argc > 1 ? argv[1] : NULL, options, NULL, opened,
                                                 &self);
  while (g_list_model_get_n_items (gtk_window_get_toplevels ()) > 0)
    g_main_context_iteration (NULL, TRUE);
  g_clear_object (&self.monitor);
  g_clear_object (&self.paintable);
  return 0;
}
