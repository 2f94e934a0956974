static gboolean
simplevirt_storage_volume_upload_file (SimplevirtStorageVolume *v,
                                       const char *p,
                                       guint64 a,
                                       guint64 b,
                                       SimplevirtProgress *x,
                                       GCancellable *c,
                                       GError **e)
{
  return sv_fail (e, SIMPLEVIRT_ERROR_FAILED, "not yet");
}
static gboolean
simplevirt_storage_volume_upload_bytes (SimplevirtStorageVolume *v,
                                        GBytes *p,
                                        guint64 a,
                                        SimplevirtProgress *x,
                                        GCancellable *c,
                                        GError **e)
{
  return sv_fail (e, SIMPLEVIRT_ERROR_FAILED, "not yet");
}
