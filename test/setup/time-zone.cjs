// Cells hold local dates: every test worker lives in the college's time zone before its first Date.
process.env.TZ = 'Asia/Ho_Chi_Minh';
