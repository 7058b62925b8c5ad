/* Indonesian for the calendar and table widgets: the JDK names the language "id", the widgets' own file "in". */
if (window.PrimeFaces) {
  PrimeFaces.locales.id = {
    accept: "Ya", reject: "Tidak", choose: "Pilih", upload: "Unggah", cancel: "Batal", clear: "Kosongkan", apply: "Terapkan", today: "Hari ini", now: "Sekarang", weekHeader: "Mg", week: "Minggu", day: "Hari", month: "Bulan", year: "Tahun", allDayText: "Sepanjang hari",
    firstDayOfWeek: 1, showMonthAfterYear: false, dateFormat: "dd/mm/yy",
    monthNames: ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"],
    monthNamesShort: ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"],
    dayNames: ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"], dayNamesShort: ["Min", "Sen", "Sel", "Rab", "Kam", "Jum", "Sab"], dayNamesMin: ["M", "S", "S", "R", "K", "J", "S"],
    emptyMessage: "Tidak ada data", emptyFilterMessage: "Tidak ditemukan", hourText: "Jam", minuteText: "Menit", secondText: "Detik", timeOnlyTitle: "Waktu", timeText: "Waktu", millisecondText: "Milidetik", noEventsText: "Tidak ada kegiatan", moreLinkText: "lagi", passwordPrompt: "Isi kata sandi", weak: "Lemah", medium: "Sedang", strong: "Kuat", unexpectedError: "Ada gangguan", isRTL: false,
    aria: { "datatable.sort.ASC": "Urutkan naik", "datatable.sort.DESC": "Urutkan turun", "datatable.sort.NONE": "Hapus urutan", "paginator.FIRST": "Halaman pertama", "paginator.LAST": "Halaman terakhir", "paginator.NEXT": "Halaman berikut", "paginator.PREV": "Halaman sebelum", "paginator.PAGE": "Halaman {0}", "paginator.ROWS": "Baris per halaman", "messages.ERROR": "Kesalahan", "messages.FATAL": "Gangguan", "messages.INFO": "Keterangan", "messages.WARN": "Peringatan", "messages.CLOSE": "Tutup" }
  };
}
